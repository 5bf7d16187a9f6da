package ru.traektoria.platform.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Gives handlers their {@link IfMatch} and {@link CreationKey} parameters. */
public final class HttpArguments implements HandlerMethodArgumentResolver {

  private static final String KEY_HEADER = "Idempotency-Key";
  private static final String KEY_FIELD = "idempotencyKey";
  private static final int MAX_KEY = 200;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == IfMatch.class
        || parameter.getParameterType() == CreationKey.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    return parameter.getParameterType() == IfMatch.class ? ifMatch(http) : creationKey(http);
  }

  private static IfMatch ifMatch(HttpServletRequest request) {
    String tag = first(request.getHeader("If-Match"), request.getParameter("version"));
    if (tag == null) {
      throw Problems.versionNeeded();
    }
    try {
      return new IfMatch(Long.parseLong(tag.replaceFirst("^W/", "").replace("\"", "").trim()));
    } catch (NumberFormatException e) {
      throw Problems.badRequest("If-Match: ожидается версия вида \"7\", получено: " + tag);
    }
  }

  private static CreationKey creationKey(HttpServletRequest request) {
    String key = first(request.getHeader(KEY_HEADER), request.getParameter(KEY_FIELD));
    if (key == null) {
      return new CreationKey(Ids.next(), "");
    }
    if (key.length() > MAX_KEY) {
      throw Problems.badRequest(KEY_HEADER + " длиннее " + MAX_KEY + " знаков.");
    }
    String principal =
        request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
    String endpoint = request.getMethod() + " " + request.getRequestURI();
    return new CreationKey(Ids.derived(principal, endpoint, key), hash(request));
  }

  private static String hash(HttpServletRequest request) {
    Object body = request.getAttribute(BodyHashFilter.ATTRIBUTE);
    if (body != null) {
      return body.toString();
    }
    Map<String, String> fields = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(KEY_FIELD) && !name.equals("_csrf")) {
                fields.put(name, Arrays.toString(values));
              }
            });
    return Ids.derived(fields.toString());
  }

  private static String first(String header, String field) {
    String value = header == null || header.isBlank() ? field : header;
    return value == null || value.isBlank() ? null : value;
  }
}
