package ru.traektoria.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts events-service. */
@SpringBootApplication
public class EventsService {

  public static void main(String[] arguments) {
    SpringApplication.run(EventsService.class, arguments);
  }
}
