/** Who may do what where: shared by activities and associations. */
package ru.traektoria.events.application;
