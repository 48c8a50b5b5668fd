"""How Alembic reaches the tables: through the connection it is handed, inside that connection's transaction."""

from alembic import context

from storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    **context.config.attributes.get("options", {}),
)
context.run_migrations()
