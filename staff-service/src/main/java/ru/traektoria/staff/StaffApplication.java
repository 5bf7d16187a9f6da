package ru.traektoria.staff;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** staff-service: кадры (domain.md §2.1). */
@EnableScheduling
@SpringBootApplication
public class StaffApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StaffApplication.class, arguments);
  }
}
