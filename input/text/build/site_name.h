// The name of the web site a text was copied from, where the page itself tells it twice.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "input/text/roles/chain.h"

namespace offprint::text {

struct SiteName {
  std::string name;
  std::size_t unit = 0;  // where it stands
};

// From a line of boilerplate that holds the title and a name ("On Rivers | The Riverside Post"), or
// from the copyright line when another line of boilerplate holds the name too. Companies that are
// only named as owners are no sites.
std::optional<SiteName> find_site_name(const PageWithRoles& page);

}  // namespace offprint::text
