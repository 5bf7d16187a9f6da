package ru.traektoria.platform.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Lets a request through to a handler of ours only with a scope from the {@link AccessTable}. A
 * handler that is not in the table, or a row without a handler, stops the application at start and
 * so fails the build.
 */
public final class AccessGuard implements HandlerInterceptor, SmartInitializingSingleton {

  private static final String SCOPE = Scope.class.getName();

  /**
   * Marks a handler that needs no row in {@code access.yaml}: it shows nothing of anybody (the
   * menu, a sign-in page, a public check of a certificate). The security chain still decides
   * whether a token is needed.
   */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface OpenToAll {}

  private final AccessTable table;
  private final Supplier<RequestMappingHandlerMapping> mappings;

  public AccessGuard(AccessTable table, Supplier<RequestMappingHandlerMapping> mappings) {
    this.table = table;
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Set<String> missing = new TreeSet<>(declared());
    missing.removeAll(table.endpoints());
    Set<String> dead = new TreeSet<>(table.endpoints());
    dead.removeAll(declared());
    if (!missing.isEmpty() || !dead.isEmpty()) {
      throw new IllegalStateException(
          "access.yaml: endpoints without a row " + missing + ", rows without an endpoint " + dead);
    }
  }

  private Set<String> declared() {
    Set<String> endpoints = new TreeSet<>();
    mappings
        .get()
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (isOurs(handler)) {
                info.getPatternValues()
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.add(method + " " + path)));
              }
            });
    return endpoints;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
      return true;
    }
    Viewer viewer = viewer();
    String verb = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    String path = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Scope scope =
        table
            .scope(verb + " " + path, viewer)
            .orElseThrow(
                () ->
                    Problems.forbidden(
                        "У вашей роли нет доступа к этому разделу. Если он нужен вам для работы,"
                            + " обратитесь к методисту муниципалитета."));
    request.setAttribute(SCOPE, scope);
    return true;
  }

  private static boolean isOurs(HandlerMethod handler) {
    return handler.getBeanType().getName().startsWith("ru.traektoria.")
        && !handler.hasMethodAnnotation(OpenToAll.class);
  }

  /** The scope of the request that was let through. */
  public static Scope scope(HttpServletRequest request) {
    return (Scope) request.getAttribute(SCOPE);
  }

  /**
   * Who asks.
   *
   * @throws org.springframework.web.ErrorResponseException 401 without a token
   */
  public static Viewer viewer() {
    return reader().orElseThrow(Problems::unauthorised);
  }

  /** Who asks, if it is known: a page open to all has readers without a token. */
  public static Optional<Viewer> reader() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Jwt token
        ? Optional.of(Viewer.of(token))
        : Optional.empty();
  }
}
