#include "formats/docbook/identifiers.h"

#include "converter/resources/percent_encoding.h"

namespace offprint::docbook_writer {

namespace {

bool may_start_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool may_stand_in_name(char c) {
  return may_start_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

}  // namespace

std::string nc_name(std::string_view written) {
  std::string name(written);
  for (char& c : name)
    if (!may_stand_in_name(c)) c = '_';
  if (!name.empty() && !may_start_name(name.front())) name.insert(name.begin(), '_');
  return name;
}

bool Identifiers::is_free(std::string_view written) const {
  return !written.empty() && claimed_.count(nc_name(written)) == 0;
}

std::string Identifiers::claim(std::string_view written) {
  if (!is_free(written)) return {};
  return *claimed_.insert(nc_name(written)).first;
}

std::string Identifiers::make(std::string name) {
  while (!is_free(name)) name += '_';
  return claim(name);
}

std::string Identifiers::find(std::string_view fragment) const {
  std::string name = nc_name(percent_decoded(fragment));
  return claimed_.count(name) != 0 ? name : std::string();
}

}  // namespace offprint::docbook_writer
