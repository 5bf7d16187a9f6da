package ru.traektoria.mentoring.web;

/** Somebody or something with its name from the staff directory. */
public record Named(String id, String name) {}
