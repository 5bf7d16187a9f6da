package ru.traektoria.route.application.print;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.PrintForms;

/** Tells the platform which forms this service prints. */
@Configuration
class RoutePrinting {

  @Bean
  PrintForms routeForms() {
    return PrintForms.of(RouteForm.values());
  }
}
