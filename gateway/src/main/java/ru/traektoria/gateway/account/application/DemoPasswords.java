package ru.traektoria.gateway.account.application;

import java.util.List;

/** Passwords of the demonstration, readable on purpose. */
public interface DemoPasswords {

  /** One readable password. */
  record Entry(String login, String password) {}

  /** Keeps or replaces a password. */
  void keep(String login, String password);

  /** All of them in the order they were first kept. */
  List<Entry> all();
}
