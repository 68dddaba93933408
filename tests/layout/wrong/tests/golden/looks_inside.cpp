#include "../../lib/text/left.hpp"
