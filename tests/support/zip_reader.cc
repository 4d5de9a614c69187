#include "tests/support/zip_reader.h"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace offprint::test {

std::map<std::string, std::string> unzip(const std::string& archive) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
  zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (opened == nullptr) throw std::runtime_error("not a zip archive");
  const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(opened, zip_discard);
  std::map<std::string, std::string> entries;
  for (zip_int64_t i = 0; i < zip_get_num_entries(opened, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(opened, static_cast<zip_uint64_t>(i), 0, &stat);
    std::string bytes(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(opened, static_cast<zip_uint64_t>(i), 0);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> owner(file, zip_fclose);
    if (file == nullptr ||
        zip_fread(file, bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size()))
      throw std::runtime_error(std::string("cannot read ") + stat.name);
    entries[stat.name] = std::move(bytes);
  }
  return entries;
}

}  // namespace offprint::test
