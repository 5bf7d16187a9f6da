package ru.traektoria.monitoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts monitoring-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MonitoringService {

  public static void main(String[] arguments) {
    SpringApplication.run(MonitoringService.class, arguments);
  }
}
