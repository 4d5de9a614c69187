#include "formats/xml/builder.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <utility>

#include "formats/xml/escape.h"

namespace offprint {

namespace {

constexpr unsigned save_format = pugi::format_raw | pugi::format_no_escapes;

// Enough that turning them into markup costs no more than doing it at the end.
constexpr int most_unsaved = 1024;

constexpr std::array<std::string_view, 10> void_elements = {"br",  "hr",   "img",  "input",  "link",
                                                            "col", "meta", "area", "source", "wbr"};

bool is_void_element(std::string_view name) {
  return std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end();
}

void* allocate_or_throw(std::size_t size) {
  void* memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

// pugixml ignores failed allocations unless its allocator throws.
void throw_when_out_of_memory() {
  static const bool once = [] {
    pugi::set_memory_management_functions(allocate_or_throw, std::free);
    return true;
  }();
  (void)once;
}

struct StringWriter final : pugi::xml_writer {
  std::string out;
  void write(const void* data, std::size_t size) override {
    out.append(static_cast<const char*>(data), size);
  }
};

// Puts <br />, which pugixml would print as <br/>, in the place of the void element `node`.
pugi::xml_node spelled_as_html(pugi::xml_node node) {
  std::string markup = std::string("<") + node.name();
  for (const pugi::xml_attribute attribute : node.attributes())
    markup += std::string(" ") + attribute.name() + "=\"" + attribute.value() + "\"";
  markup += " />";
  pugi::xml_node parent = node.parent();
  pugi::xml_node spelled = parent.insert_child_after(pugi::node_pcdata, node);
  spelled.set_value(markup.c_str());
  parent.remove_child(node);
  return spelled;
}

}  // namespace

XmlElement::XmlElement(XmlBuilder& builder, pugi::xml_node node, bool block)
    : builder_(builder), node_(node), parent_(node.parent()), block_(block) {
  builder_.open(node_);
  if (block_) ++builder_.depth_;
}

XmlElement::~XmlElement() { close(); }

void XmlElement::close() const {
  if (block_) --builder_.depth_;
  const bool holds_blocks = node_.last_child() && builder_.last_block_ == node_.last_child();
  if (holds_blocks) builder_.start_line();
  const bool is_void = is_void_element(node_.name());
  if (builder_.dialect_ == XmlDialect::html && is_void)
    node_ = spelled_as_html(node_);
  else if (builder_.dialect_ != XmlDialect::xml && !is_void && !node_.first_child())
    builder_.append_characters("");
  if (block_) builder_.last_block_ = node_;
  builder_.close(parent_);
}

const XmlElement& XmlElement::set(const char* name, std::string_view value) const {
  pugi::xml_attribute attribute = node_.attribute(name);
  if (!attribute) attribute = node_.append_attribute(name);
  attribute.set_value(builder_.escaped_attribute(value).c_str());
  return *this;
}

const XmlElement& XmlElement::set_if(const char* name, std::string_view value) const {
  return value.empty() ? *this : set(name, value);
}

XmlBuilder::XmlBuilder(XmlDialect dialect) : dialect_(dialect) {
  throw_when_out_of_memory();
  current_ = tree_.root();
}

XmlElement XmlBuilder::block(const char* name) {
  if (current_ != tree_ || current_.first_child()) start_line();
  return XmlElement(*this, current_.append_child(name), true);
}

XmlElement XmlBuilder::in_line(const char* name) {
  return XmlElement(*this, current_.append_child(name), false);
}

void XmlBuilder::block_text(const char* name, std::string_view text) {
  const XmlElement element = block(name);
  this->text(text);
}

void XmlBuilder::in_line_text(const char* name, std::string_view text) {
  const XmlElement element = in_line(name);
  this->text(text);
}

void XmlBuilder::text(std::string_view text) {
  if (text.empty()) return;
  if (unescaped_length(text) == text.size()) return append_characters(text);
  const bool html = dialect_ == XmlDialect::html;
  append_characters(html ? escape_html(text) : escape_xml_text(text));
}

void XmlBuilder::raw(std::string_view markup) {
  if (!markup.empty()) append_characters(markup);
}

void XmlBuilder::raw_block(std::string_view markup) {
  if (current_ != tree_ || current_.first_child()) start_line();
  raw(markup);
  last_block_ = current_.last_child();
}

void XmlBuilder::end_line_of_block() {
  if (current_.last_child() && current_.last_child() == last_block_) start_line();
}

void XmlBuilder::processing_instruction(const char* target, std::string_view content) {
  pugi::xml_node node = current_.append_child(pugi::node_pi);
  node.set_name(target);
  node.set_value(std::string(content).c_str());
}

std::string XmlBuilder::markup() const {
  StringWriter writer;
  for (const pugi::xml_node node : tree_.children())
    node.print(writer, "", save_format, pugi::encoding_utf8);
  return std::move(writer.out);
}

std::string XmlBuilder::take() {
  std::string taken = markup();
  tree_.reset();
  current_ = tree_;
  levels_.assign(1, {});
  last_block_ = {};
  return taken;
}

void XmlBuilder::append_characters(std::string_view escaped) {
  current_.append_child(pugi::node_pcdata).set_value(escaped.data(), escaped.size());
  add_unsaved(1);
}

void XmlBuilder::open(pugi::xml_node node) {
  current_ = node;
  levels_.emplace_back();
}

void XmlBuilder::close(pugi::xml_node parent) {
  current_ = parent;
  const int inside = levels_.back().unsaved;
  levels_.pop_back();
  add_unsaved(inside + 1);
}

void XmlBuilder::add_unsaved(int nodes) {
  levels_.back().unsaved += nodes;
  if (levels_.back().unsaved >= most_unsaved) save_closed();
}

// Puts their markup in the place of the children of the open element, all of which are closed.
void XmlBuilder::save_closed() {
  Level& level = levels_.back();
  const bool ends_with_block = last_block_ && current_.last_child() == last_block_;
  StringWriter writer;
  pugi::xml_node child = level.saved ? level.saved.next_sibling() : current_.first_child();
  while (child) {
    child.print(writer, "", save_format, pugi::encoding_utf8);
    current_.remove_child(std::exchange(child, child.next_sibling()));
  }
  level = {0, current_.append_child(pugi::node_pcdata)};
  level.saved.set_value(writer.out.data(), writer.out.size());
  if (ends_with_block) last_block_ = level.saved;
}

void XmlBuilder::start_line() {
  const int indent = dialect_ == XmlDialect::html ? 0 : depth_ * 2;
  append_characters("\n" + std::string(static_cast<std::size_t>(indent), ' '));
}

std::string XmlBuilder::escaped_attribute(std::string_view value) const {
  return dialect_ == XmlDialect::html ? escape_html(value) : escape_xml_attribute(value);
}

}  // namespace offprint
