package ru.traektoria.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The gateway process (шлюз): the one address people and machines know. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {

  /** Starts the gateway. */
  public static void main(String[] args) {
    // JDK 17 would keep idle connections for 20 minutes, long after the service closed its side.
    System.setProperty("jdk.httpclient.keepalive.timeout", "15");
    SpringApplication.run(GatewayApplication.class, args);
  }
}
