package ru.traektoria.route.model.request;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/** A state a request came into: when, by whom, with which words. */
public record Mark(RequestState state, LocalDate on, Actor by, String words) {}
