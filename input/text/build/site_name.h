// Finds the name of the web site that a text was copied from. It is only believed if the page
// proves it twice.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "input/text/roles/chain.h"

namespace offprint::text {

struct SiteName {
  std::string name;
  std::size_t unit = 0;  // that contains the name
};

// Returns the name in a line of boilerplate that consists of the title and a name ("On Rivers | The
// Riverside Post"), or the owner in a copyright line if another line of boilerplate contains the
// name too. A name in a copyright line alone may be that of a company.
std::optional<SiteName> find_site_name(const PageWithRoles& page);

}  // namespace offprint::text
