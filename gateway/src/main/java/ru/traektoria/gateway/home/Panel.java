package ru.traektoria.gateway.home;

/** A part of a page that a service fills by itself. */
record Panel(String title, String url) {}
