package ru.traektoria.gateway.panels;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import ru.traektoria.gateway.routing.Guards;
import ru.traektoria.gateway.routing.ServiceGuard;

/**
 * Grafana for those whom access.yaml lets in (S2-79, adr/0085). A controller and not a line of the
 * routing table: the services ask for the role themselves, Grafana does not know the table.
 */
@Controller
class GrafanaPages {

  private final Optional<ServiceGuard> guard;
  private final RequestMappingHandlerAdapter web;

  GrafanaPages(Grafana grafana, Guards guards, RequestMappingHandlerAdapter web) {
    this.guard =
        grafana.isConnected()
            ? Optional.of(guards.before(grafana.service(), new GrafanaAccount()))
            : Optional.empty();
    this.web = web;
  }

  @RequestMapping(
      path = Grafana.PATH + "/**",
      method = {
        RequestMethod.GET,
        RequestMethod.POST,
        RequestMethod.PUT,
        RequestMethod.PATCH,
        RequestMethod.DELETE
      })
  ModelAndView pass(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ServiceGuard connected = guard.orElseThrow(GrafanaPages::notHere);
    List<HttpMessageConverter<?>> converters = web.getMessageConverters();
    return connected
        .pass(ServerRequest.create(request, converters))
        .writeTo(request, response, () -> converters);
  }

  private static ErrorResponseException notHere() {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.NOT_FOUND,
            "На этой установке портала нет Grafana. Те же показатели — в разделе «Показатели».");
    problem.setType(URI.create("urn:traektoria:problem:no-panels"));
    problem.setTitle("Сводные панели не подключены");
    return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
  }
}
