/** Materials over REST. */
package ru.traektoria.events.material.web;
