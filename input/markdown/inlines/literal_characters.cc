#include "input/markdown/inlines/literal_characters.h"

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

// References by name to ASCII characters that a pass may act on; others need not be looked up.
constexpr std::string_view ascii_names[] = {"&Hat;",  "&Tab;",  "&NewLine;", "&apos;",
                                            "&quot;", "&QUOT;", "&commat;",  "&period;"};

bool has_such_a_name(std::string_view text) {
  for (const std::string_view name : ascii_names)
    if (text.substr(0, name.size()) == name) return true;
  return false;
}

}  // namespace

LiteralCharacters::LiteralCharacters(ExtensionSet extensions) {
  using E = Extension;
  const auto act_on = [this](std::string_view characters) {
    for (const char c : characters) acted_on_[static_cast<unsigned char>(c)] = true;
  };
  scripts_ = extensions.has(E::superscript) || extensions.has(E::subscript);
  tildes_ = extensions.has(E::strikeout) || extensions.has(E::subscript);
  if (tildes_) act_on("~");
  if (extensions.has(E::superscript)) act_on("^");
  if (extensions.has(E::autolink_bare_uris)) act_on("@");
  if (extensions.has(E::smart)) act_on("'\"-.");
}

Entity LiteralCharacters::read_acted_on(std::string_view text, char before) const {
  const bool numeric = text.size() > 1 && text[1] == '#';
  const std::size_t end = tildes_ ? text.substr(0, 40).find(';') : text.npos;
  const bool adjoins =
      tildes_ && (before == '~' || (end != text.npos && text.substr(end + 1, 1) == "~"));
  if (!numeric && !adjoins && !has_such_a_name(text)) return {};
  Entity entity = read_entity(text);
  if (entity.length == 0 || adjoins) return entity;
  const char c = entity.text.size() == 1 ? entity.text[0] : '\0';
  return acts_on(c) || (scripts_ && is_ascii_blank(c)) ? entity : Entity{};
}

}  // namespace offprint::markdown
