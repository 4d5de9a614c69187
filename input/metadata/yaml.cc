#include "input/metadata/yaml.h"

#include <algorithm>
#include <fmt/core.h>
#include <new>
#include <utility>
#include <yaml.h>

#include "input/metadata/byte_columns.h"

namespace offprint {

namespace {

constexpr int max_yaml_directives = 16;

struct YamlProblem {
  std::string message;
  SourceSpan span;
};

// An event of libyaml, freed at the end of its scope.
class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }

  yaml_event_t* get() { return &event_; }
  yaml_event_type_t type() const { return event_.type; }
  yaml_mark_t mark() const { return event_.start_mark; }
  const auto& scalar() const { return event_.data.scalar; }

 private:
  yaml_event_t event_{};
};

class Parser {
 public:
  Parser(std::string_view text, std::uint32_t file, std::uint32_t first_line)
      : columns_(text), file_(file), first_line_(first_line) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser_); }

  MetaValue document() {
    for (;;) {
      Event event;
      next(event);
      if (event.type() == YAML_STREAM_END_EVENT) return {};
      const bool frame =
          event.type() == YAML_STREAM_START_EVENT || event.type() == YAML_DOCUMENT_START_EVENT;
      if (!frame) return value(event, 0);
    }
  }

 private:
  void next(Event& event) {
    if (++events_ > max_metadata_items)
      throw YamlProblem{fmt::format("more than {} YAML items", max_metadata_items),
                        span(parser_.mark)};
    if (yaml_parser_parse(&parser_, event.get()) == 0)
      throw YamlProblem{parser_.problem == nullptr ? "not YAML" : parser_.problem, problem_span()};
  }

  SourceSpan span(yaml_mark_t mark) {
    const auto line = first_line_ + static_cast<std::uint32_t>(mark.line);
    return {file_, line, columns_.column(mark.line, mark.column), line};
  }

  // For a character that YAML does not allow, libyaml gives only the offset.
  SourceSpan problem_span() {
    if (parser_.error != YAML_READER_ERROR) return span(parser_.problem_mark);
    const auto [line, column] = columns_.place(parser_.problem_offset);
    const std::uint32_t number = first_line_ + line;
    return {file_, number, column, number};
  }

  MetaValue value(const Event& event, int depth) {
    const SourceSpan place = span(event.mark());
    if (depth > max_metadata_depth)
      throw YamlProblem{fmt::format("YAML is nested more than {} levels deep", max_metadata_depth),
                        place};
    if (event.type() == YAML_SCALAR_EVENT)
      return {scalar(event), place, event.scalar().style != YAML_PLAIN_SCALAR_STYLE};
    if (event.type() == YAML_SEQUENCE_START_EVENT) return {list(depth), place};
    if (event.type() == YAML_MAPPING_START_EVENT) return {mapping(depth), place};
    throw YamlProblem{"YAML aliases are not supported", place};
  }

  static Text words(const Event& event) {
    const auto& scalar = event.scalar();
    return {reinterpret_cast<const char*>(scalar.value), scalar.length};
  }

  static Text scalar(const Event& event) {
    const bool plain = event.scalar().style == YAML_PLAIN_SCALAR_STYLE;
    Text text = words(event);
    const bool null = text == "~" || text == "null" || text == "Null" || text == "NULL";
    return null && plain ? Text() : text;
  }

  MetaList list(int depth) {
    MetaList items;
    for (;;) {
      Event event;
      next(event);
      if (event.type() == YAML_SEQUENCE_END_EVENT) return items;
      items.push_back(value(event, depth + 1));
    }
  }

  MetaMap mapping(int depth) {
    MetaMap entries;
    for (;;) {
      Event key;
      next(key);
      if (key.type() == YAML_MAPPING_END_EVENT) return entries;
      if (key.type() != YAML_SCALAR_EVENT)
        throw YamlProblem{"a YAML key must be a word or a string", span(key.mark())};
      Event event;
      next(event);
      entries.push_back({words(key), value(event, depth + 1)});
    }
  }

  ByteColumns columns_;
  std::uint32_t file_;
  std::uint32_t first_line_;
  yaml_parser_t parser_{};
  int events_ = 0;
};

// Limited, because libyaml compares each directive (YAML 1.2.2 §6.8) with all before it.
bool has_many_directives(std::string_view text) {
  int directives = 0;
  while (!text.empty() && directives <= max_yaml_directives) {
    const char first = text[0];
    if (first == '%')
      ++directives;
    else if (first != '#' && first != '\n' && first != ' ')
      break;
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  return directives > max_yaml_directives;
}

}  // namespace

ParsedMetadata parse_yaml(std::string_view text, std::uint32_t file, std::uint32_t first_line) {
  if (text.size() > max_metadata_bytes)
    return {
        {}, fmt::format("more than {} bytes of YAML", max_metadata_bytes), {file, first_line, 1}};
  if (has_many_directives(text)) return {{}, "too many YAML directives", {file, first_line, 1}};
  Parser parser(text, file, first_line);
  try {
    return {parser.document(), {}, {}};
  } catch (const YamlProblem& problem) {
    return {{}, problem.message, problem.span};
  }
}

}  // namespace offprint
