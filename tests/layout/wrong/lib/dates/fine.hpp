#pragma once
#include <utf8proc.h>
#include <communique/span.hpp>
#include "text/left.hpp"
