package ru.traektoria.platform.web.http;

import jakarta.servlet.http.HttpServletRequest;
import ru.traektoria.platform.web.problem.Problems;

/**
 * The version of the record a change starts from, taken from {@code If-Match} or from the form
 * field {@code version}. A handler that asks for it answers 428 to a request that brings none.
 */
public record IfMatch(long version) {

  static IfMatch of(HttpServletRequest request) {
    String tag =
        RequestArguments.first(request.getHeader("If-Match"), request.getParameter("version"));
    if (tag == null) {
      throw Problems.versionNeeded();
    }
    try {
      return new IfMatch(Long.parseLong(tag.replaceFirst("^W/", "").replace("\"", "").trim()));
    } catch (NumberFormatException e) {
      throw Problems.badRequest("If-Match: ожидается версия вида \"7\", получено: " + tag);
    }
  }
}
