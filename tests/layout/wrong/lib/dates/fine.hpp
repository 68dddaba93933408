#pragma once
#include "text/left.hpp"
#include <communique/span.hpp>
#include <utf8proc.h>
