package ru.traektoria.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts events-service. */
@SpringBootApplication
@EnableScheduling
public class EventsService {

  public static void main(String[] arguments) {
    SpringApplication.run(EventsService.class, arguments);
  }
}
