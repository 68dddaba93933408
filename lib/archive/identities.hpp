// Who is in an archive, and what somebody says by hand about it.
#pragma once

#include "archive/database.hpp"
#include "archive/identity.hpp"
#include "archive/wordings.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace communique::archives {

page<identity> identities(database& on, const filter& asked, const paging& part);
std::uint64_t count_identities(database& on, const filter& asked);
identity identity_of(database& on, identity_id id);

// Gives the connection what these questions need.
void add_office_test(database& to);

// Inside a transaction.
identity_id merge(database& on, const identity_knowledge& known, identity_id one, identity_id other);
identity_id split(database& on, const identity_knowledge& known, identity_id from,
                  const std::vector<std::int64_t>& appearances);
identity_id split(database& on, const identity_knowledge& known, lately_asked& lately, identity_id from,
                  const std::vector<std::string>& articles);

}  // namespace communique::archives
