/** A new priority theme proposes a step to routes; it changes none by itself. */
package ru.traektoria.route.model.priority;
