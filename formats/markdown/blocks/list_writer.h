// Bullet lists and ordered lists.
#pragma once

#include <string>

#include "converter/model/node.h"
#include "formats/markdown/blocks/context.h"

namespace offprint::markdown_writer {

class ListWriter {
 public:
  explicit ListWriter(const BlockContext& context) : context_(context) {}

  void write(const BulletList& list);
  void write(const OrderedList& list, SourceSpan span);

 private:
  void write_item(const std::string& marker, const ListItem& item, bool tight);
  bool takes_box(const Blocks& blocks) const;
  char next_bullet(const BulletList& list) const;
  std::string widened(const std::string& marker) const;

  const BlockContext& context_;
  char last_bullet_ = '-';  // of the list written last
};

}  // namespace offprint::markdown_writer
