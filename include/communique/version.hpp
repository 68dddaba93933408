// The version of the library. CMake's project(VERSION) is the one source; a test compares the two.
#pragma once

// Of these headers; the library that is linked is of the same.
#define COMMUNIQUE_VERSION_MAJOR 0
#define COMMUNIQUE_VERSION_MINOR 1
#define COMMUNIQUE_VERSION_PATCH 0
#define COMMUNIQUE_VERSION "0.1.0"
