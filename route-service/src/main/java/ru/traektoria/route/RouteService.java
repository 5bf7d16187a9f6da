package ru.traektoria.route;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** ИОМ, programmes and courses: from a found deficit to its elimination (domain.md §2.3). */
@SpringBootApplication
public class RouteService {

  public static void main(String[] arguments) {
    SpringApplication.run(RouteService.class, arguments);
  }
}
