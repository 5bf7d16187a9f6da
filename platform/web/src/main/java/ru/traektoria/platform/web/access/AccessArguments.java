package ru.traektoria.platform.web.access;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link Viewer} and {@link Scope} parameters. */
public final class AccessArguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class
        || parameter.getParameterType() == Scope.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    if (parameter.getParameterType() == Viewer.class) {
      return AccessGuard.viewer();
    }
    return request.getAttribute(AccessGuard.SCOPE, RequestAttributes.SCOPE_REQUEST);
  }
}
