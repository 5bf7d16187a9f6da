package ru.traektoria.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the typed table of services into the gateway server. */
@Configuration
class RoutingTable {

  @Bean
  CircuitBreakerRegistry serviceBreakers(Breakers breakers) {
    return breakers.registry();
  }

  @Bean
  HttpClient serviceClient(TimeLimits limits) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(limits.connect())
        .build();
  }

  @Bean
  Guards guards(
      HttpClient client,
      TimeLimits limits,
      GatewayMvcProperties properties,
      Breakers settings,
      CircuitBreakerRegistry registry) {
    return new Guards(
        exchange(client, limits.page(), properties),
        exchange(client, limits.heavy(), properties),
        limits,
        settings,
        registry);
  }

  @Bean
  RouterFunction<ServerResponse> routesToServices(Services services, Guards guards) {
    RouterFunctions.Builder table = route("services");
    Passport token = new ViewersToken();
    for (Service service : services.all()) {
      ServiceGuard guard = guards.before(service, token);
      table.route(request -> service.owns(request.path()), guard::pass);
    }
    return table.build();
  }

  private static ProxyExchange exchange(
      HttpClient client, Duration limit, GatewayMvcProperties properties) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(limit);
    factory.enableCompression(false);
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(factory).build(), properties);
  }
}
