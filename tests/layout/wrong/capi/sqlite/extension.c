#include <communique.h>
#include <sqlite3.h>
#include <sqlite3ext.h>
