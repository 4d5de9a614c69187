// The destination of a writer's bytes. Delivery (dist/) decides where they go.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

class ByteSink {
 public:
  virtual ~ByteSink() = default;
  // Throws Error{io} if the bytes cannot be stored.
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
