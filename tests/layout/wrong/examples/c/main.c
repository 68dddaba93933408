#include <communique/record.hpp>
