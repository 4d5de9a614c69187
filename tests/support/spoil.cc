#include "tests/support/spoil.h"

#include <array>
#include <random>

#include "converter/model/walk.h"

namespace offprint::test {

namespace {

constexpr std::array<const char*, 12> texts = {
    "\xC3(",
    "\xED\xA0\x80 surrogate",
    "\xF4\x90\x80\x80",
    "C1 \u0086 control",
    "line\u2028paragraph\u2029end",
    "\uFDD0 not a character",
    "thin\u2009narrow\u202Ffigure\u2007ideographic\u3000.",
    "\u202Eoverride\u202C",
    "\u2060\uFEFF\u200D",
    "\x7F",
    "Unbroken/word/that/goes/on/and/on/beyond/any/line/or/column/of/a/page/or/of/a/table/cell",
    "--> ?> ]]> <!-- <? <![CDATA[",
};
constexpr std::array<const char*, 12> ids = {"fn1",       "fnref1", "fnref1-2", "toc",
                                             "toc-title", "note.1", "1st",      "a:b",
                                             "\u00FC",    " ",      "-x",       "CON"};
constexpr std::array<const char*, 12> classes = {"note", "line first", "\x01",      "a\nb",
                                                 "\"<&", "",           "pagebreak", "footnote",
                                                 "kbd",  "abbr",       "u",         "\u6F22"};
constexpr std::array<const char*, 15> keys = {"onclick", "style",  "class", "id",    "xml:lang",
                                              "DATA-X",  "\u00E9", "",      "1a",    "lang",
                                              "data-",   "href",   "alt",   "xmlns", "title"};
constexpr std::array<const char*, 12> languages = {
    "en-a-bb-a-cc", "i-klingon", "en_US",      "x-private", "abcdefghi", "sl-rozaj-rozaj",
    "ar",           "he-Latn",   "de-CH-1996", "EN-us",     "en-x-a-b",  "zh-cmn-Hans-CN"};
constexpr std::array<const char*, 13> pictures = {
    "picture.png",
    "photo.jpg",
    "moving.gif",
    "drawing.svg",
    "cut.png",
    "cut.jpg",
    "cut.gif",
    "entity.svg",
    "twice.svg",
    "unbound.svg",
    "named.png.jpg",
    "https://example.org/a b.png",
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="};
constexpr std::array<const char*, 14> targets = {"HTTP://EXAMPLE.ORG",
                                                 "http://",
                                                 "mailto:",
                                                 "mailto:a@b?subject=c d",
                                                 "tel:+1 (2) 3",
                                                 "urn:isbn:1",
                                                 "urn:x",
                                                 "news:a.b",
                                                 "https://example.org:99999/",
                                                 "https://u:p@example.org:80/",
                                                 "#fn1",
                                                 "#toc",
                                                 "http://exa_mple.org/%zz%4",
                                                 "https://\u00FC.example/\u00FC?\u00FC#\u00FC"};
constexpr std::array<const char*, 9> roles = {"AUT", "not a role", " ",   "\x01", "xyz",
                                              "art", "bkd",        "pfr", "edt"};

class Spoiler {
 public:
  explicit Spoiler(std::uint64_t seed) : random_(seed) {}

  void document(Document& document) {
    notes_ = static_cast<std::uint32_t>(document.notes.size());
    metadata(document.metadata);
    each_section(document, [this](Section& section) { this->section(section); });
    walk_blocks(document, [this](Blocks& blocks) {
      for (Block& block : blocks) block.node.visit([this](auto& node) { this->node(node); });
    });
    walk_inlines(document, [this](Inlines& inlines) {
      for (Inline& node : inlines) node.node.visit([this](auto& kind) { this->node(kind); });
    });
    for (Note& note : document.notes)
      if (one_in(4)) note.blocks.clear();
  }

 private:
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  bool one_in(std::uint32_t bound) { return below(bound) == 0; }
  template <class Array>
  Text one_of(const Array& array) {
    return array[below(static_cast<std::uint32_t>(array.size()))];
  }
  void text(Text& text) {
    if (one_in(6)) text = one_of(texts);
  }

  // ---- Nodes ----
  template <class Node>
  void node(Node& node) {
    if constexpr (requires { node.attributes; }) attributes(node.attributes);
    if constexpr (requires { node.text; }) text(node.text);
    if constexpr (requires { node.tex; }) text(node.tex);
    kind(node);
  }
  template <class Node>
  void kind(Node&) {}

  void kind(Image& image) {
    if (one_in(2)) image.destination = one_of(pictures);
    if (one_in(4)) image.alt.clear();
  }
  void kind(Link& link) {
    if (one_in(3)) link.target = one_of(targets);
    text(link.title);
  }
  void kind(NoteReference& reference) {
    if (one_in(8)) reference.note = notes_ + below(2) * 1000;
  }
  void kind(Cite& cite) {
    if (one_in(4)) cite.key = one_of(texts);
    if (one_in(3)) cite.content.clear();
  }
  void kind(CodeBlock& code) {
    if (one_in(4)) code.language = one_of(classes);
    if (one_in(4)) code.info = one_of(texts);
    if (one_in(8)) code.text.clear();
  }
  void kind(Heading& heading) {
    if (one_in(4)) heading.title.clear();
    if (one_in(4)) heading.level = static_cast<int>(below(12));
  }
  void kind(OrderedList& list) {
    if (one_in(4)) list.start = 4294967295U;
  }
  void kind(DefinitionList& list) {
    for (DefinitionEntry& entry : list.entries) {
      if (one_in(4)) entry.terms.clear();
      if (one_in(4)) entry.definitions.clear();
    }
  }
  void kind(Verse& verse) {
    for (Inlines& line : verse.lines)
      if (one_in(4)) line.clear();
  }
  void kind(Table& table) {
    if (one_in(4)) table.columns.clear();
    for (TableRows* rows : {&table.head, &table.body, &table.foot}) {
      if (one_in(6)) rows->emplace_back();
      for (TableRow& row : *rows)
        for (TableCell& cell : row) spans(cell);
    }
  }
  void spans(TableCell& cell) {
    constexpr std::array<std::uint32_t, 5> spans = {0, 2, 5, 2000, 70000};
    if (one_in(6)) cell.column_span = spans[below(4)];
    if (one_in(6)) cell.row_span = spans[below(5)];
  }
  void attributes(Attributes& attributes) {
    if (!one_in(4)) return;
    AttributeSet& set = attributes.edit();
    if (one_in(2)) set.id = one_of(ids);
    if (one_in(2)) set.classes = {one_of(classes), one_of(classes)};
    if (one_in(4)) set.lang = one_of(languages);
    if (one_in(4)) set.dir = one_in(2) ? "auto" : "up";
    if (one_in(2)) set.pairs.emplace_back(one_of(keys), one_of(texts));
    if (one_in(4)) set.pairs.emplace_back("width", one_in(2) ? "120" : "0");
  }
  void section(Section& section) {
    attributes(section.attributes);
    if (one_in(5)) section.title.clear();
    if (one_in(5)) section.blocks.clear();
    if (section.metadata) metadata(section.metadata.edit());
  }

  // ---- Metadata ----
  template <class Value>
  void set(Field<Value>& field, Value value) {
    if (one_in(3)) field.set(std::move(value), Origin::command_line);
  }
  void metadata(Metadata& metadata) {
    set(metadata.title, text_inlines(one_of(texts)));
    set(metadata.subtitle, one_in(2) ? Inlines() : text_inlines(one_of(texts)));
    set(metadata.authors, authors());
    set(metadata.date, date());
    set(metadata.modified, date());
    set(metadata.language, one_of(languages));
    set(metadata.description, one_of(texts));
    set(metadata.keywords, std::vector<Text>{"", one_of(texts)});
    set(metadata.publisher, one_of(texts));
    set(metadata.site, one_of(texts));
    set(metadata.rights, one_of(texts));
    set(metadata.source_url, one_of(targets));
    set(metadata.identifiers, identifiers());
    set(metadata.series, Series{one_of(texts), one_of(roles)});
    set(metadata.cover, one_of(pictures));
  }
  std::vector<Author> authors() {
    std::vector<Author> authors;
    for (std::uint32_t count = below(4); count > 0; --count)
      authors.push_back({one_in(4) ? "Jane Doe" : one_of(texts), one_of(roles), one_of(texts)});
    if (one_in(3)) authors.push_back({" ", "", "Doe"});
    return authors;
  }
  Date date() {
    constexpr std::array<int, 5> years = {0, 7, 1850, 2024, 9999};
    Date date;
    date.year = years[below(5)];
    if (one_in(2)) date.month = below(12) + 1;
    if (one_in(2) && date.month) date.day = below(28) + 1;
    date.words = one_of(texts);
    return date;
  }
  std::vector<Identifier> identifiers() {
    const std::array<Identifier, 10> all = {
        {{"uuid", "not one"},
         {"uuid", "72C9A372-2753-44ae-95a7-70708be2a433"},
         {"", "urn:uuid:nonsense"},
         {"uuid", "urn:uuid:72c9a372-2753-44ae-95a7-70708be2a433"},
         {"isbn", "no digits"},
         {"isbn", "urn:isbn:9780000000002"},
         {"doi", "10.1000/a b<c>"},
         {"url", "https://example.org/a b"},
         {"my scheme", "\x01"},
         {"\u00FC", "value"}}};
    std::vector<Identifier> some;
    for (std::uint32_t count = below(4); count > 0; --count) some.push_back(all[below(10)]);
    return some;
  }

  std::mt19937_64 random_;
  std::uint32_t notes_ = 0;
};

// One grey block of 8 x 8 pixels: all tables as small as they may be (ITU T.81, B.2).
std::string tiny_jpeg() {
  using namespace std::string_literals;
  return "\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"s + "\xFF\xDB\0\x43\0"s +
         std::string(64, '\1') + "\xFF\xC0\0\x0B\x08\0\x08\0\x08\1\1\x11\0"s +
         "\xFF\xC4\0\x14\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s +
         "\xFF\xC4\0\x14\x10\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s +
         "\xFF\xDA\0\x08\1\1\0\0\x3F\0\x3F\xFF\xD9"s;
}

std::string tiny_gif() {
  using namespace std::string_literals;
  return "GIF89a\1\0\1\0\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;"s;
}

std::string drawing(const std::string& content) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
         "viewBox=\"0 0 9 9\">" +
         content + "</svg>";
}

}  // namespace

void spoil(Document& document, std::uint64_t seed) { Spoiler(seed).document(document); }

void add_pictures(MemoryLoader& loader) {
  const std::string png = tiny_png();
  const std::string jpeg = tiny_jpeg();
  const std::string gif = tiny_gif();
  loader.add("photo.jpg", jpeg);
  loader.add("moving.gif", gif);
  loader.add("named.png.jpg", png);
  loader.add("cut.png", png.substr(0, png.size() / 2 + 4));
  loader.add("cut.jpg", jpeg.substr(0, jpeg.size() - 20));
  loader.add("cut.gif", gif.substr(0, 20));
  loader.add("drawing.svg",
             drawing("<title>Disc</title><defs><g id=\"d\"><circle r=\"3\"/></g></defs>"
                     "<use xlink:href=\"#d\" x=\"4\" y=\"4\"/>"));
  loader.add("entity.svg", drawing("<text>a&nbsp;b</text>"));
  loader.add("twice.svg", drawing("<g id=\"a\"/><g id=\"a\"/><use xlink:href=\"#gone\"/>"));
  loader.add("unbound.svg", drawing("<g inkscape:label=\"x\"/>"));
}

}  // namespace offprint::test
