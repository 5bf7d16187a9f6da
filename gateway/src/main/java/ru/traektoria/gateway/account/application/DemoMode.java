package ru.traektoria.gateway.account.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation is a demonstration ({@code TRAEKTORIA_DEMO=true}). */
@Component
public class DemoMode {

  private final boolean on;

  DemoMode(@Value("${traektoria.demo:false}") boolean on) {
    this.on = on;
  }

  /** True in a demonstration. */
  public boolean on() {
    return on;
  }
}
