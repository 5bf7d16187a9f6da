package ru.traektoria.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.traektoria.portal.table.TableQueryArguments;

/** Web side of the portal: assets that browsers keep, table queries, honest caches. */
final class PortalWeb implements WebMvcConfigurer, Ordered {
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  /** Before Spring Boot's own resource handlers, so that these are the ones that count. */
  @Override
  public int getOrder() {
    return -100;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new TableQueryArguments());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    assets(registry, "/portal/assets/**", "classpath:/portal-assets/");
    assets(registry, "/webjars/echarts/**", "classpath:/META-INF/resources/_static/echarts/");
    assets(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
  }

  private static void assets(ResourceHandlerRegistry registry, String pattern, String place) {
    registry.addResourceHandler(pattern).addResourceLocations(place).setCacheControl(FOR_EVER);
  }

  /** The same address answers a page or a part of it: caches must tell them apart. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new VaryByHtmx())
        .excludePathPatterns("/portal/assets/**", "/webjars/**");
  }

  private static final class VaryByHtmx implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.addHeader(HttpHeaders.VARY, "HX-Request");
      return true;
    }
  }
}
