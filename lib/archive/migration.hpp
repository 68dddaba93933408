// Archives that an older version of the library has made.
#pragma once

#include "archive/database.hpp"
#include "archive/identity.hpp"

namespace communique::archives {

// Makes the tables of today and adds what the older ones hold, in one transaction: it is there or nothing has happened.
// Articles, texts, outlets, who is who and what was said by hand stay, with the numbers of identities; all else is made
// anew. O(the archive).
void bring_up_to_date(database& on, const identity_knowledge& known);

}  // namespace communique::archives
