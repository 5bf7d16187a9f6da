/** The disk that everything lies on: is there room, and what to say when there is none. */
package ru.traektoria.local.disk;
