// One way out for every XML format: a pugixml tree, built through elements in scope.
//
//   XmlBuilder xml(XmlDialect::xhtml);
//   {
//     const XmlElement p = xml.block("p");
//     p.set("class", "note");
//     xml.text("1 < 2");
//   }
//   xml.markup();  // <p class="note">1 &lt; 2</p>
//
// Text and attribute values are escaped as they enter the tree (escape.h), so that raw markup can
// stand beside them. What is closed is turned into markup early, so that a tree stays small however
// much it has to say. Block elements start on a line of their own, indented by depth; nothing is
// ever added inside an element that holds text or inline elements.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace offprint {

class XmlBuilder;

enum class XmlDialect {
  xml,    // an element without children is <a/>
  xhtml,  // only void elements are (HTML living standard, 13.1.2)
  html,   // as cmark writes it: <br />, every block on a line of its own, nothing indented
};

// An element that is open as long as this object lives.
class [[nodiscard]] XmlElement {
 public:
  XmlElement(const XmlElement&) = delete;
  XmlElement& operator=(const XmlElement&) = delete;
  ~XmlElement();

  std::string_view name() const { return node_.name(); }
  // Sets an attribute; an empty value is kept (alt="").
  const XmlElement& set(const char* name, std::string_view value) const;
  // Sets an attribute unless `value` is empty.
  const XmlElement& set_if(const char* name, std::string_view value) const;

 private:
  friend class XmlBuilder;
  XmlElement(XmlBuilder& builder, pugi::xml_node node, bool block);
  void close() const;

  XmlBuilder& builder_;
  mutable pugi::xml_node node_;
  pugi::xml_node parent_;
  bool block_;
};

class XmlBuilder {
 public:
  explicit XmlBuilder(XmlDialect dialect);
  XmlBuilder(const XmlBuilder&) = delete;
  XmlBuilder& operator=(const XmlBuilder&) = delete;

  // Opens a child of the element that is open now.
  XmlElement block(const char* name);    // on a line of its own
  XmlElement in_line(const char* name);  // within text
  // Shorthands for an element with nothing but text.
  void block_text(const char* name, std::string_view text);
  void in_line_text(const char* name, std::string_view text);

  void text(std::string_view text);
  // Markup, verbatim. The caller answers for its being well-formed.
  void raw(std::string_view markup);
  void raw_block(std::string_view markup);  // on a line of its own
  // Starts a line when the last thing written here is a block: for text that follows one.
  void end_line_of_block();
  // <?target content?>
  void processing_instruction(const char* target, std::string_view content = {});

  // Returns whether the open element is still empty.
  bool at_start() const { return !current_.first_child(); }
  // Everything built so far. No element may be open.
  std::string markup() const;
  // The same, and begins anew with an empty tree.
  std::string take();

 private:
  friend class XmlElement;
  // An open element, or the whole.
  struct Level {
    int unsaved = 0;       // nodes in it that are not saved yet
    pugi::xml_node saved;  // the last of its children that is markup of closed ones
  };

  void append_characters(std::string_view escaped);
  void start_line();
  void open(pugi::xml_node node);
  void close(pugi::xml_node parent);
  void add_unsaved(int nodes);
  void save_closed();
  std::string escaped_attribute(std::string_view value) const;

  XmlDialect dialect_;
  pugi::xml_document tree_;
  pugi::xml_node current_;
  std::vector<Level> levels_ = std::vector<Level>(1);  // that of current_ last
  pugi::xml_node last_block_;                          // the block element closed last
  int depth_ = 0;                                      // of open block elements
};

}  // namespace offprint
