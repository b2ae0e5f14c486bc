import { loadLanguage } from '../platform/load-language.ts'
import { OptionsView } from './options-view.tsx'
import { startPage } from './start-page.tsx'

void startPage(loadLanguage, (language) => <OptionsView language={language} />)
