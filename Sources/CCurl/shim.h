#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/* Swift cannot call functions with open argument lists: one for each type of value. */
static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_source(CURL *handle, curl_read_callback read, void *source) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_READDATA, source);
}
static inline CURLcode curl_set_replies(CURL *handle, curl_write_callback write, void *sink) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, write);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_HEADERDATA, sink);
}
/* What the server writes beside its replies, of which SMTP has nothing. */
static inline CURLcode curl_set_output(CURL *handle, curl_write_callback write, void *sink) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, write);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_WRITEDATA, sink);
}
static inline CURLcode curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
