#pragma once
#include "dates/calendar.hpp"
