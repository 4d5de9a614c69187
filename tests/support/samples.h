// Sample nodes and a document that holds every kind of node in every legal place.
//
// Every piece of text in them holds a word of its own, so that a test can look for each node in an
// output.
#pragma once

#include <string>
#include <vector>

#include "converter/model/document.h"
#include "converter/resources/resource_loader.h"

namespace offprint::test {

// Hands out words that occur nowhere else, and remembers them.
class Words {
 public:
  std::string next();
  // Returns a word for raw markup of another format, which a writer may report instead of
  // rendering.
  std::string next_raw();
  // Returns a word for metadata that not every format has a place for.
  std::string next_metadata();

  const std::vector<std::string>& rendered() const { return rendered_; }
  const std::vector<std::string>& raw() const { return raw_; }
  const std::vector<std::string>& metadata() const { return metadata_; }

 private:
  std::vector<std::string> rendered_;
  std::vector<std::string> raw_;
  std::vector<std::string> metadata_;
};

// One small sample of a kind. There is a specialisation for every kind: a new one does not link.
template <class Node>
Node sample(Words& words);

// One sample of each kind.
Blocks every_block(Words& words);
Inlines every_inline(Words& words);

// Every kind inside every sequence that can hold it, as deep as one level of nesting shows; notes,
// sections of several levels and complete metadata.
Document every_kind_everywhere(Words& words);

// A 1 x 1 PNG.
std::string tiny_png();

// Files in memory: "picture.png" and whatever is added.
class MemoryLoader final : public ResourceLoader {
 public:
  MemoryLoader();
  void add(std::string name, std::string bytes);
  LoadResult load(std::string_view destination, std::string_view source_name) override;

 private:
  std::vector<LoadedFile> files_;
};

}  // namespace offprint::test
