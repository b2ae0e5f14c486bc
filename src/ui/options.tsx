import { OptionsView } from './options-view.tsx'
import { startPage } from './start-page.tsx'

void startPage((language) => <OptionsView language={language} />)
