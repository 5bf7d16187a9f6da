/**
 * The only door of the platform (domain.md §2.7): sign-in, tokens, routing, breakers and limits.
 *
 * <p>{@code account} knows who may enter, {@code token} says so to the services, {@code security}
 * guards every request, {@code routing} passes it on, {@code home} is the first page people see.
 */
package ru.traektoria.gateway;
