#include "text/left.hpp"
