#include "converter/credits.h"

#include <algorithm>
#include <utility>

#include "converter/model/plain_text.h"
#include "converter/relators.h"

namespace offprint {

namespace {

struct Group {
  std::string role;  // empty for authors
  std::string names;
};

std::vector<Group> groups_of(const std::vector<Author>& people) {
  std::vector<Group> groups{{}};
  for (const Author& person : people) {
    const std::string name = collapse_blanks(person.name);
    if (name.empty()) continue;
    const std::string role = person.role == "aut" ? std::string() : person.role;
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& known) { return known.role == role; });
    if (group == groups.end()) group = groups.insert(groups.end(), {role, {}});
    group->names += (group->names.empty() ? "" : ", ") + name;
  }
  return groups;
}

}  // namespace

std::vector<std::string> credit_lines(const std::vector<Author>& people,
                                      std::string_view language) {
  std::vector<std::string> lines;
  for (const Group& group : groups_of(people)) {
    if (group.names.empty()) continue;
    if (const std::optional<Word> words = credit_word(group.role))
      lines.push_back(std::string(word(*words, language)) + " " + group.names);
    else
      lines.push_back(group.names + " (" + std::string(relator_term(group.role)) + ")");
  }
  return lines;
}

}  // namespace offprint
