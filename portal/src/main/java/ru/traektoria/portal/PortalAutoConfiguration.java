package ru.traektoria.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import ru.traektoria.platform.web.access.AccessGuard;
import ru.traektoria.platform.web.access.AccessTable;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.navigation.NavigationFile;
import ru.traektoria.portal.navigation.NavigationItem;

/** Gives a service the shared look: beans of the templates, assets, the menu of the service. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:portal.properties")
public class PortalAutoConfiguration {
  @Bean
  Russian ru() {
    return new Russian();
  }

  @Bean
  Fields field() {
    return new Fields();
  }

  @Bean
  Portal portal(ObjectProvider<Clock> clock, ObjectProvider<Portal.Ways> ways) {
    return new Portal(
        clock.getIfAvailable(Clock::systemDefaultZone), ways.getIfAvailable(() -> Portal.Ways.ALL));
  }

  /** Where a table of access is, it says which ways are open; a page without a reader has all. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(AccessTable.class)
  static class WaysOfTheTable {

    @Bean
    Portal.Ways ways(ObjectProvider<AccessTable> table) {
      return (verb, href) ->
          table.stream()
              .allMatch(
                  each ->
                      AccessGuard.reader()
                          .map(reader -> each.opens(verb, href, reader))
                          .orElse(true));
    }
  }

  @Bean
  PortalDialect portalDialect(Russian ru, Fields field, Portal portal) {
    return new PortalDialect(Map.of("ru", ru, "field", field, "portal", portal));
  }

  @Bean
  PortalWeb portalWeb() {
    return new PortalWeb();
  }

  /** The service's own entries of the menu, which the gateway gathers. Nothing secret in it. */
  @Bean
  @ConditionalOnProperty("traektoria.portal.path")
  RouterFunction<ServerResponse> portalNavigation(@Value("${traektoria.portal.path}") String path) {
    List<NavigationItem> items = NavigationFile.read(new ClassPathResource("navigation.yaml"));
    return RouterFunctions.route()
        .GET(path + "/navigation.json", request -> ServerResponse.ok().body(items))
        .GET("/portal/navigation.json", request -> ServerResponse.ok().body(items))
        .build();
  }
}
