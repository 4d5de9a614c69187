// Where a writer puts its bytes. Delivery (dist/) decides what becomes of them.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

class ByteSink {
 public:
  virtual ~ByteSink() = default;
  // Throws Error{io} when the bytes cannot be taken.
  virtual void write(std::string_view bytes) = 0;
};

class StringSink final : public ByteSink {
 public:
  void write(std::string_view bytes) override { bytes_.append(bytes); }
  const std::string& bytes() const { return bytes_; }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

}  // namespace offprint
