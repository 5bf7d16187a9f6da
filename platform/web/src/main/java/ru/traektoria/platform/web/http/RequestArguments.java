package ru.traektoria.platform.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import ru.traektoria.platform.web.access.AccessGuard;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/**
 * What a handler may ask for beside the parameters of the request: its {@link Viewer} and {@link
 * Scope}, the {@link IfMatch} of a change, the {@link CreationKey} of a new record.
 */
public final class RequestArguments implements HandlerMethodArgumentResolver {

  private static final Map<Class<?>, Function<HttpServletRequest, Object>> KINDS =
      Map.of(
          Viewer.class, request -> AccessGuard.viewer(),
          Scope.class, AccessGuard::scope,
          IfMatch.class, IfMatch::of,
          CreationKey.class, CreationKey::of);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return KINDS.containsKey(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return KINDS
        .get(parameter.getParameterType())
        .apply(request.getNativeRequest(HttpServletRequest.class));
  }

  /** The header, else the form field; null when neither says anything. */
  static String first(String header, String field) {
    String value = header == null || header.isBlank() ? field : header;
    return value == null || value.isBlank() ? null : value;
  }
}
