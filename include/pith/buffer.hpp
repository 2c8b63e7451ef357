// SPDX-License-Identifier: MIT
#ifndef PITH_BUFFER_HPP
#define PITH_BUFFER_HPP

#include <pith/version.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {
template <class T>
inline constexpr bool is_c_string = false;
template <>
inline constexpr bool is_c_string<const char*> = true;
template <>
inline constexpr bool is_c_string<char*> = true;
template <bool>
struct only_if {};
template <>
struct only_if<true> {
  using type = int;
};
}  // namespace detail

// A view of bytes that somebody else owns: UTF-8 by intention, any bytes in fact. Two words, passed by value.
struct text_view {
  const char* data = nullptr;
  size_t size = 0;  // bytes

  constexpr text_view() noexcept = default;
  constexpr text_view(const char* d, size_t n) noexcept : data(d), size(n) {}
  // From a literal or a char array that ends in a NUL: up to the first NUL.
  template <size_t N>
  constexpr text_view(const char (&s)[N]) noexcept : data(s) {
    while (size < N && s[size]) ++size;
  }
  // From a pointer to text that ends in a NUL; null is no text. O(bytes).
  template <class T, typename detail::only_if<detail::is_c_string<T>>::type = 0>
  constexpr text_view(const T& s) noexcept : data(s) {
    while (s && s[size]) ++size;
  }
  // From anything with data() and size() that outlives the view (std::string, std::string_view, std::vector<char>).
  template <class T, class = decltype(static_cast<const char*>(static_cast<const T*>(nullptr)->data()))>
  constexpr text_view(const T& s) noexcept : data(s.data()), size(s.size()) {}
  // A temporary that owns its text (it is larger than a pointer and a size) would leave the view dangling.
  template <class T, class = decltype(static_cast<const char*>(static_cast<const T*>(nullptr)->data())),
            unsigned char (*)[sizeof(T) / (2 * sizeof(void*) + 1)] = nullptr>
  text_view(const T&&) = delete;

  constexpr unsigned char operator[](size_t i) const noexcept { return static_cast<unsigned char>(data[i]); }
  constexpr text_view slice(size_t begin, size_t end) const noexcept { return {data + begin, end - begin}; }
};

// How a text is passed from function to function: on a small machine two words are half of the registers that it has for
// arguments.
#if SIZE_MAX > 0xFFFFFFFF
using text_arg = text_view;
#else
using text_arg = const text_view&;
#endif

// Half-open byte range [begin, end) in a text.
struct range {
  size_t begin = 0, end = 0;
  constexpr size_t size() const noexcept { return end - begin; }
};

// Memory that the caller lends for one call. Any alignment; what alignment costs is part of the sizes pith reports.
struct buffer {
  unsigned char* data = nullptr;
  size_t size = 0;  // bytes

  constexpr buffer() noexcept = default;
  constexpr buffer(void* d, size_t n) noexcept : data(static_cast<unsigned char*>(d)), size(n) {}
  template <size_t N>
  constexpr buffer(unsigned char (&a)[N]) noexcept : data(a), size(N) {}
};

// Where a summary is written.
struct text_buffer {
  char* data = nullptr;
  size_t size = 0;  // bytes

  constexpr text_buffer() noexcept = default;
  constexpr text_buffer(char* d, size_t n) noexcept : data(d), size(n) {}
  template <size_t N>
  constexpr text_buffer(char (&a)[N]) noexcept : data(a), size(N) {}
};

PITH_NAMESPACE_END

#endif
